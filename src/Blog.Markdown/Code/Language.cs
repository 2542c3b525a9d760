namespace Blog.Markdown.Code;

/// <summary>A language that can be coloured.</summary>
/// <param name="Name">The name in the class of the <c>code</c> element: <c>go</c>.</param>
/// <param name="Scope">The root scope of its grammar: <c>source.go</c>.</param>
/// <param name="Names">All names a fence may use for it, <paramref name="Name"/> among them; lower case.</param>
internal sealed record Language(string Name, string Scope, params string[] Names);
