/**
 * What can be done about a need: a catalogue of templates and packages of linked templates, and the activities that a plan
 * asks for because households need them. Start reading at {@link org.commonweal.activity.model.ActivityTemplate}.
 */
package org.commonweal.activity.model;
