/// What each audience may see of a workshop. Everything that leaves the server goes through it.
@NullMarked
package nl.sluitend.workshop.view;

import org.jspecify.annotations.NullMarked;
