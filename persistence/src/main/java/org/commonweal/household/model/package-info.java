/**
 * Who are the people? Households and their members, who they are by name (encrypted, apart from what they answered), and
 * what they agreed to.
 */
package org.commonweal.household.model;
