package vpcanvas.edit.form;

/// One of the values that can be chosen, and what it is called.
public record Option(String value, String label) {}
