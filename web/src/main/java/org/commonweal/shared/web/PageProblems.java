package org.commonweal.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.UUID;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.RuleViolation;

/**
 * Words what went wrong on a page. A broken rule is a message on the same page, with the form kept; what is not there, not
 * allowed or too old is a page of its own with the right status; a fault of ours is told with a reference number.
 */
class PageProblems extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(PageProblems.class.getName());

    PageProblems(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            events.remove();
            tell(faces, event.getContext().getPhaseId(), event.getContext().getException());
        }
        getWrapped().handle();
    }

    private static void tell(FacesContext faces, PhaseId phase, Throwable thrown) {
        RuleViolation rule = find(thrown, RuleViolation.class);
        if (rule instanceof NotFound && !faces.isPostback()) {
            answer(faces, HttpServletResponse.SC_NOT_FOUND, null);
        } else if (rule != null) {
            say(faces, Words.of(rule, locale(faces)));
        } else if (find(thrown, OptimisticLockException.class) != null) {
            say(faces, Words.of("shared.changedMeanwhile", locale(faces)));
        } else if (find(thrown, EJBAccessException.class) != null) {
            answer(faces, HttpServletResponse.SC_FORBIDDEN, null);
        } else if (find(thrown, ViewExpiredException.class) != null || phase == PhaseId.RESTORE_VIEW || named(thrown, "CspException")) {
            old(faces);
        } else {
            fault(faces, phase, thrown);
        }
    }

    /** The page was opened too long ago, or its state was tampered with: nothing was done, it can be opened again. */
    private static void old(FacesContext faces) {
        answer(faces, HttpServletResponse.SC_BAD_REQUEST, "shared.problemOld");
    }

    private static void fault(FacesContext faces, PhaseId phase, Throwable thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "Reference " + reference + " " + (faces.getViewRoot() == null ? "" : faces.getViewRoot().getViewId()), thrown);
        if (faces.isPostback() && phase != PhaseId.RENDER_RESPONSE) {
            say(faces, Words.of("shared.fault", locale(faces), reference));
        } else {
            answer(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null);
        }
    }

    private static void say(FacesContext faces, String words) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        faces.validationFailed();
    }

    private static void answer(FacesContext faces, int status, String words) {
        try {
            faces.responseComplete();
            if (!faces.getExternalContext().isResponseCommitted()) {
                faces.getExternalContext().responseReset();
                faces.getExternalContext().getRequestMap().put(Problem.WORDS, words);
                faces.getExternalContext().responseSendError(status, null);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Locale locale(FacesContext faces) {
        return faces.getViewRoot() == null ? Locale.ENGLISH : faces.getViewRoot().getLocale();
    }

    private static <T> T find(Throwable thrown, Class<T> wanted) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (wanted.isInstance(cause)) {
                return wanted.cast(cause);
            }
        }
        return null;
    }

    private static boolean named(Throwable thrown, String name) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
