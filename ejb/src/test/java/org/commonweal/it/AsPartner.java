package org.commonweal.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.commonweal.access.model.Role;

/** Calls services as someone who speaks for a partner; the user {@code partner} has to be there, see {@link Given}. */
@Stateless
@RunAs(Role.PARTNER)
@PermitAll
public class AsPartner extends As { }
