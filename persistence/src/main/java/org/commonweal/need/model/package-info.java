/**
 * What is lacking, and for whom? Levels, severities and marks are always derived from answers by a versioned rule;
 * the profile of one assessment is one row, and every figure of the product is counted from those rows.
 */
package org.commonweal.need.model;
