/**
 * What was really done for whom. A partner records it, someone of another body looks and verifies or rejects it, and only
 * what is verified counts as served.
 */
package org.commonweal.delivery.model;
