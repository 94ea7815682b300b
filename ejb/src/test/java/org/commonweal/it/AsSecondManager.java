package org.commonweal.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.commonweal.access.model.Role;

/** Calls services as another manager than {@link AsManager}; the user {@code secondManager} has to be there, see {@link Given}. */
@Stateless
@RunAs(Role.MANAGER)
@PermitAll
public class AsSecondManager extends As { }
