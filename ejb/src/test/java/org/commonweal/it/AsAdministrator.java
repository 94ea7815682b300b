package org.commonweal.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.commonweal.access.model.Role;

/** Calls services as an administrator; the user {@code administrator} has to be there, see {@link Given}. */
@Stateless
@RunAs(Role.ADMINISTRATOR)
@PermitAll
public class AsAdministrator extends As { }
