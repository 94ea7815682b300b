/**
 * What did they answer? Rounds, raw submissions kept as they came, and the answers read from them by concept.
 * {@link org.commonweal.assessment.model.Concept} is the vocabulary that every mapping and every rule shares.
 */
package org.commonweal.assessment.model;
