package org.commonweal.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.commonweal.access.model.Role;

/** Calls services as a field officer; the user {@code fieldOfficer} has to be there, see {@link Given}. */
@Stateless
@RunAs(Role.FIELD_OFFICER)
@PermitAll
public class AsFieldOfficer extends As { }
