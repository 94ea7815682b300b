/** What happens for this household? The register of households with what they lack, and the story of each. */
package org.commonweal.casework.model;
