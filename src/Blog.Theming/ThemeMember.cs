namespace Blog.Theming;

/// <summary>One member of an object that templates see, with its documentation.</summary>
/// <typeparam name="T">What the object is made from.</typeparam>
/// <param name="Name">The member's name in templates, in snake case.</param>
/// <param name="Type">What it is, in words: "text", "html", "number", "date or null", "list of posts".</param>
/// <param name="Description">One sentence.</param>
/// <param name="Example">A value as a template would write it.</param>
/// <param name="Read">
/// Gives the value: null, text, <see cref="HtmlValue"/>, bool, int, long, double, <see cref="DateTimeOffset"/>,
/// <see cref="ThemeObject"/>, or a list of these as <see cref="IReadOnlyList{T}"/> of object. </param>
public sealed record ThemeMember<T>(
    string Name,
    string Type,
    string Description,
    string Example,
    Func<T, object?> Read
);
