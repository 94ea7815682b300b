/** The sign-ins of the demo programme. */
package org.commonweal.demo.model;
