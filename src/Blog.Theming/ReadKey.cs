namespace Blog.Theming;

/// <summary>What a template read: a member of an object, or a template file.</summary>
/// <param name="Identity">The object's <see cref="ThemeObject.Identity"/>, or <c>template:</c> and a template's name.</param>
/// <param name="Member">The member's name; empty for a template.</param>
public readonly record struct ReadKey(string Identity, string Member);
