/**
 * Long work: imports, plans, recomputations. A job is remembered before it starts, tells how far it is, can be left and
 * cancelled, and goes on after a restart from its last checkpoint.
 */
package org.commonweal.job.model;
