namespace Blog.Rules.Projects;

/// <summary>One namespace of a project uses another.</summary>
/// <param name="From">The namespace that uses.</param>
/// <param name="To">The namespace used.</param>
/// <param name="Example">A place where it does, in words.</param>
internal sealed record NamespaceUse(string From, string To, string Example);
