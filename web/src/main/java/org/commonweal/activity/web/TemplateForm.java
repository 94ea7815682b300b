package org.commonweal.activity.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.commonweal.activity.model.ActivityUnit;
import org.commonweal.activity.model.LocalText;
import org.commonweal.activity.model.TemplateSize;
import org.commonweal.activity.service.TemplateLine;

/** The fields of activity/template.xhtml. */
public class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 150)
    private String en;

    @Size(max = 150)
    private String fr;

    @Size(max = 150)
    private String ar;

    @Size(max = 800)
    private String aboutEn;

    @Size(max = 800)
    private String aboutFr;

    @Size(max = 800)
    private String aboutAr;

    private ActivityUnit unit;

    @Max(100000)
    private int householdsPerUnit;

    @DecimalMax("9999999")
    private BigDecimal effortDays;

    @DecimalMax("999999999999")
    private BigDecimal cost;

    @Max(100000)
    private int months;

    @Max(100000)
    private int least;

    static TemplateForm of(TemplateLine line) {
        TemplateForm form = new TemplateForm();
        form.en = line.name().en();
        form.fr = line.name().fr();
        form.ar = line.name().ar();
        form.aboutEn = line.description().en();
        form.aboutFr = line.description().fr();
        form.aboutAr = line.description().ar();
        form.unit = line.size().unit();
        form.householdsPerUnit = line.size().householdsPerUnit();
        form.effortDays = line.size().effortDays();
        form.cost = line.size().cost();
        form.months = line.size().durationMonths();
        form.least = line.size().minHouseholds();
        return form;
    }

    LocalText name() {
        return new LocalText(en, fr, ar);
    }

    LocalText description() {
        return new LocalText(aboutEn, aboutFr, aboutAr);
    }

    TemplateSize size() {
        return new TemplateSize(unit, householdsPerUnit, effortDays, cost, months, least);
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getFr() {
        return fr;
    }

    public void setFr(String fr) {
        this.fr = fr;
    }

    public String getAr() {
        return ar;
    }

    public void setAr(String ar) {
        this.ar = ar;
    }

    public String getAboutEn() {
        return aboutEn;
    }

    public void setAboutEn(String aboutEn) {
        this.aboutEn = aboutEn;
    }

    public String getAboutFr() {
        return aboutFr;
    }

    public void setAboutFr(String aboutFr) {
        this.aboutFr = aboutFr;
    }

    public String getAboutAr() {
        return aboutAr;
    }

    public void setAboutAr(String aboutAr) {
        this.aboutAr = aboutAr;
    }

    public ActivityUnit getUnit() {
        return unit;
    }

    public void setUnit(ActivityUnit unit) {
        this.unit = unit;
    }

    public int getHouseholdsPerUnit() {
        return householdsPerUnit;
    }

    public void setHouseholdsPerUnit(int householdsPerUnit) {
        this.householdsPerUnit = householdsPerUnit;
    }

    public BigDecimal getEffortDays() {
        return effortDays;
    }

    public void setEffortDays(BigDecimal effortDays) {
        this.effortDays = effortDays;
    }

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public int getLeast() {
        return least;
    }

    public void setLeast(int least) {
        this.least = least;
    }
}
