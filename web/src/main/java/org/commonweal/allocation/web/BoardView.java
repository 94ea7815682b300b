package org.commonweal.allocation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.commonweal.allocation.service.AllocationService;
import org.commonweal.allocation.service.AssignmentService;
import org.commonweal.allocation.service.Board;
import org.commonweal.allocation.service.BoardRow;
import org.commonweal.shared.web.Slice;

/** Backs allocation/board.xhtml. */
@Named
@ViewScoped
public class BoardView implements Serializable {

    /** A board is read on a phone, too. */
    private static final int ROWS = 15;
    private static final List<String> CHOICES = List.of("", "UNMET", "BLOCKED", "OVERLOADED", "DECLINED", "LOCKED", "OVERRIDDEN", "PROPOSED", "OFFERED",
            "ACCEPTED", "WATER", "SANITATION", "HYGIENE", "WASTE", "HEALTH", "INCOME", "SOCIAL_CAPITAL", "FINANCE");

    /** One way to see a part of the board. */
    public record Choice(String show, int count, boolean on) { }

    @Inject
    private AllocationService plans;

    @Inject
    private AssignmentService assignments;

    private UUID plan;
    private String note;
    private String show = "";
    private int page = 1;
    private transient Board board;

    public String solve() {
        plans.solve(plan);
        return here();
    }

    public String cancel() {
        plans.cancel(plan);
        return here();
    }

    public String submit() {
        plans.submit(plan);
        return here();
    }

    public String approve() {
        plans.approve(plan);
        return here();
    }

    public String giveBack() {
        plans.giveBack(plan, note);
        return here();
    }

    public String lock(UUID activity, boolean wanted) {
        assignments.lock(plan, activity, wanted);
        return here();
    }

    /** The address with its plan, so that the page can be reloaded and sent to a colleague. */
    private String here() {
        return "/allocation/board.xhtml?faces-redirect=true&plan=" + plan + "&show=" + (show == null ? "" : show) + "&page=" + page;
    }

    public Board getBoard() {
        if (board == null) {
            board = assignments.board(plan);
        }
        return board;
    }

    public Slice<BoardRow> getRows() {
        return Slice.of(getBoard().rows(show), page, ROWS);
    }

    /** Those that would show something, and the one that is on. */
    public List<Choice> getChoices() {
        return CHOICES.stream().map(each -> new Choice(each, getBoard().rows(each).size(), each.equals(show == null ? "" : show)))
                .filter(choice -> choice.count() > 0 || choice.on()).toList();
    }

    public UUID getPlan() {
        return plan;
    }

    public void setPlan(UUID plan) {
        this.plan = plan;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
