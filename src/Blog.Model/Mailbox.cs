namespace Blog.Model;

/// <summary>An address of mail and the name that goes with it.</summary>
/// <param name="Name">The name; empty for none.</param>
/// <param name="Address">The address: <c>ann@example.org</c>.</param>
public sealed record Mailbox(string Name, string Address);
