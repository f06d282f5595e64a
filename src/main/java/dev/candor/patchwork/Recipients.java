package dev.candor.patchwork;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who a reply goes to. */
final class Recipients {
    private static final String AUTHOR = "author";
    private static final String LIST = "list";

    private Recipients() {}

    /** Whether that stands for somebody rather than being an address. */
    static boolean word(String who) {
        return who.equals(AUTHOR) || who.equals(LIST);
    }

    /**
     * @param who words and addresses
     * @param but addresses that need not get it again
     */
    static List<String> of(List<String> who, String author, String list, Set<String> but) {
        return who.stream()
                .flatMap(one -> switch (one) {
                    case AUTHOR -> Stream.of(author);
                    case LIST -> Stream.of(list);
                    default -> Stream.of(one);
                })
                .filter(address -> !address.isBlank())
                .filter(address -> but.stream().noneMatch(address::equalsIgnoreCase))
                .distinct()
                .toList();
    }
}
