namespace Blog.Markdown.Code;

/// <summary>A language that can be coloured.</summary>
/// <param name="Name">The name in the class of the <c>code</c> element: <c>go</c>.</param>
/// <param name="Scope">The root scope of its grammar: <c>source.go</c>.</param>
/// <param name="Names">All names a fence may use for it, <paramref name="Name"/> among them; lower case.</param>
internal sealed record Language(string Name, string Scope, params string[] Names)
{
    /// <summary>
    /// The scopes of the grammars for other languages inside this one. A grammar that is not named here is not loaded:
    /// some ask for fifty, which takes half a second, for the sake of a here-document. </summary>
    public string[] Embedded { get; init; } = [];
}
