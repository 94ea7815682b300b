package org.commonweal.exchange.web;

import java.util.Locale;
import org.commonweal.exchange.model.ImportFault;
import org.commonweal.exchange.service.FailedRowsFile;
import org.commonweal.shared.web.Words;

/** Says in a language what is wrong with a row and how to mend it. */
public final class FaultWords implements FailedRowsFile.Reasons {

    private final Locale locale;

    public FaultWords(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String heading() {
        return Words.of("exchange.reason", locale);
    }

    @Override
    public String of(String file, long row, String column, String value, String code, String detail) {
        String where = column.isEmpty() ? "" : column + ": ";
        return where + Words.of("exchange.problem." + code, locale, value, PurposeWords.concept(detail, locale)) + " " + Words.of("exchange.mend." + code, locale, value, detail);
    }

    public String problem(ImportFault fault) {
        return Words.of("exchange.problem." + fault.code(), locale, fault.value(), PurposeWords.concept(fault.detail(), locale));
    }

    public String mend(ImportFault fault) {
        return Words.of("exchange.mend." + fault.code(), locale, fault.value(), fault.detail());
    }
}
