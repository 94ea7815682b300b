/**
 * Who works together, on what terms: the framework of some municipalities, its partners, their agreements, and what each
 * partner said it is willing to do, where, and how much. Start reading at {@link org.commonweal.partnership.model.Partner}.
 */
package org.commonweal.partnership.model;
