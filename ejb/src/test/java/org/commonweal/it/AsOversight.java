package org.commonweal.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.commonweal.access.model.Role;

/** Calls services as someone of an oversight body; the user {@code oversight} has to be there, see {@link Given}. */
@Stateless
@RunAs(Role.OVERSIGHT)
@PermitAll
public class AsOversight extends As { }
