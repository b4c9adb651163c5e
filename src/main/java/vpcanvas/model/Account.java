package vpcanvas.model;

/// An AWS account, by its twelve digits.
public record Account(Ref<Account> ref, String name) implements Resource {}
