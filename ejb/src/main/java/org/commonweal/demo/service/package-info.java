/**
 * The demo programme: a made-up country, "Marana", with places, households, people and sign-ins, made by a seeded
 * generator and entered through the product's own services. Nobody in it exists, and every page says so.
 */
package org.commonweal.demo.service;
