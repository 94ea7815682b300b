package org.commonweal.activity.service;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.activity.model.ActivityPackage;
import org.commonweal.activity.model.ActivityTemplate;
import org.commonweal.activity.model.LinkOrder;
import org.commonweal.activity.model.LinkType;
import org.commonweal.activity.model.LocalText;
import org.commonweal.partnership.model.PartnerKind;

/** A package as people read it, its members in the order of its links. */
public record PackageLine(UUID id, String code, LocalText name, LocalText description, PartnerKind owner, UUID core,
                          List<Member> members, List<Link> links) {

    public record Member(UUID template, String code, LocalText name) { }

    public record Link(LocalText from, LocalText to, LinkType type, int amount, boolean mandatory) { }

    static PackageLine of(ActivityPackage made, Map<UUID, ActivityTemplate> templates) {
        List<UUID> order = LinkOrder.of(made.members(), made.links()).orElseGet(() -> List.copyOf(made.members()));
        return new PackageLine(made.id(), made.code(), made.name(), made.description(), made.ownerKind(), made.core(),
                order.stream().map(templates::get).map(t -> new Member(t.id(), t.code(), t.name())).toList(),
                made.links().stream().map(link -> new Link(templates.get(link.from()).name(), templates.get(link.to()).name(),
                        link.type(), link.amount(), link.mandatory())).toList());
    }
}
