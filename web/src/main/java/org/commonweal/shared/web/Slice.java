package org.commonweal.shared.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One page of a list that is there as a whole, turned by links: nothing to keep on the server, and the address can be sent.
 *
 * @param page from 1
 */
public record Slice<T>(List<T> items, int page, int pages, int total) {

    private static final int AROUND = 2;

    /** A page beyond the last is the last. */
    public static <T> Slice<T> of(List<T> all, int page, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int shown = Math.max(1, Math.min(page, pages));
        return new Slice<>(all.subList((shown - 1) * size, Math.min(all.size(), shown * size)), shown, pages, all.size());
    }

    /** Numbers of the pages next to this one, itself among them. */
    public List<Integer> near() {
        return IntStream.rangeClosed(Math.max(1, page - AROUND), Math.min(pages, page + AROUND)).boxed().toList();
    }
}
