"""All slips by their names."""

from __future__ import annotations

from tests.mutations import form, meaning
from tests.mutations.lines import Slip

SLIPS: dict[str, Slip] = {
    slip.__name__: slip
    for slip in (
        form.space_too_many,
        form.space_too_few,
        form.tab,
        form.no_colon,
        form.no_space_after_colon,
        form.quote_not_closed,
        form.quotes_forgotten,
        form.smart_quotes,
        form.curly_value,
        form.bracket_not_closed,
        form.list_without_brackets,
        meaning.text_as_list,
        meaning.misspelt_field,
        meaning.capital_field,
        meaning.field_twice,
        meaning.unknown_id,
        meaning.id_with_spaces,
        meaning.unknown_citation,
        meaning.several_citations_in_one,
        meaning.value_deleted,
        meaning.field_deleted,
        meaning.unit_in_a_number,
        meaning.range_in_words,
        meaning.other_date,
        meaning.impossible_date,
        meaning.other_word,
        meaning.html,
        form.unseen,
        form.no_utf_8,
        form.second_document,
        form.left_over_words,
        form.conflict,
        form.no_dash,
        form.dash_without_space,
        form.lines_joined,
        form.group_on_one_line,
        form.cut_off,
        meaning.past_the_joint,
    )
} | {f"sign_{number}": form.sign_of_yaml(sign) for number, sign in enumerate("&*!@%`[{|>")}
