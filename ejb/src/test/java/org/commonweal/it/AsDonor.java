package org.commonweal.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.commonweal.access.model.Role;

/** Calls services as a donor; the user {@code donor} has to be there, see {@link Given}. */
@Stateless
@RunAs(Role.DONOR)
@PermitAll
public class AsDonor extends As { }
