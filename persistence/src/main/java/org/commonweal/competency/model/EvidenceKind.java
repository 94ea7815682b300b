package org.commonweal.competency.model;

/** What can prove a competency. */
public enum EvidenceKind { REFERENCE_PROJECT, CERTIFICATE, STAFF_CV, AUDIT, SITE_VISIT }
