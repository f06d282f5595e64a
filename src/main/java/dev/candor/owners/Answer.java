package dev.candor.owners;

import java.util.List;

/**
 * Who answers for a change.
 *
 * @param people each once, under the area that names them first
 * @param lists each once; empty for CODEOWNERS
 * @param areas the most specific of the first path first
 */
public record Answer(List<Owner> people, List<MailList> lists, List<Area> areas) {
    public Answer {
        people = List.copyOf(people);
        lists = List.copyOf(lists);
        areas = List.copyOf(areas);
    }
}
