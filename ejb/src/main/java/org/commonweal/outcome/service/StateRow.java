package org.commonweal.outcome.service;

import java.io.Serializable;

/**
 * One row of the story: {@code assessed = need + not in need + not known}, {@code need = served + committed + unmet}.
 *
 * @param key     a place's name, or the code of a need or a sex
 * @param percent of the need that is served
 */
public record StateRow(String key, Figure assessed, Figure need, Figure served, Figure committed, Figure unmet, Figure percent)
        implements Serializable { }
