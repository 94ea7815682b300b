package org.commonweal.need.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonweal.need.model.Dimension;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.need.model.SegmentCriteria;
import org.commonweal.need.model.VulnerabilityMark;
import org.commonweal.need.service.BreakdownTable.Part;
import org.commonweal.shared.web.Words;

/** Dimensions, their parts and the rules of segments in the reader's language. */
@Named
@ApplicationScoped
public class NeedWords {

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    static String say(String key, Object... values) {
        return Words.of(key, locale(), values);
    }

    public String dimension(Dimension dimension) {
        String of = switch (dimension.kind()) {
            case NEED, LEVEL -> say("need.domain." + dimension.of());
            case MARK -> say("need.mark." + dimension.of());
            default -> "";
        };
        return say("need.by." + dimension.kind(), of);
    }

    /** A part by its own name where it has one (places, rounds), else by its words. */
    public String part(Part part) {
        if (part.name() != null) {
            return part.name();
        }
        if (part.key().equals(Dimension.UNKNOWN)) {
            return say("need.notKnown");
        }
        return say("need.part." + part.dimension().kind() + "." + part.key());
    }

    /** The rule of a segment as one sentence that can be read aloud. */
    public String sentence(SegmentCriteria rule, List<String> places) {
        List<String> parts = new ArrayList<>();
        rule.domain().ifPresent(domain -> parts.add(need(domain, rule.severity())));
        rule.sexOfHead().ifPresent(sex -> parts.add(say("need.rule.head." + sex)));
        if (!rule.marks().isEmpty()) {
            List<String> marks = rule.marksInOrder().stream().map(this::mark).toList();
            parts.add(say(rule.allMarks() ? "need.rule.marksAll" : "need.rule.marksAny", list("need.listComma", marks)));
        }
        if (rule.marginalised()) {
            parts.add(say("need.rule.marginalised"));
        }
        if (!rule.places().isEmpty()) {
            parts.add(say("need.rule.places", list("need.listComma", places)));
        }
        return parts.isEmpty() ? say("need.rule.everybody") : say("need.rule.households", list("need.listSemicolon", parts));
    }

    /** Nothing is worse than severe. */
    private static String need(NeedDomain domain, int severity) {
        String of = say("need.domain." + domain);
        return severity == NeedDomain.SEVEREST ? say("need.rule.needSevere", of) : say("need.rule.need", of, say("need.part.NEED." + severity));
    }

    private static String list(String separator, List<String> parts) {
        return String.join(say(separator) + " ", parts);
    }

    public String mark(VulnerabilityMark mark) {
        return say("need.mark." + mark);
    }
}
