/**
 * Who can do what, how well, and what proves it: a vocabulary of 63 competencies, and for each partner what it claims and
 * what someone of another body has verified. Start reading at {@link org.commonweal.competency.model.PartnerCompetency}.
 */
package org.commonweal.competency.model;
