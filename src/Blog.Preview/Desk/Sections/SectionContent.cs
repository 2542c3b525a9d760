using Blog.Preview.Desk.Markup;

namespace Blog.Preview.Desk.Sections;

/// <summary>What a section shows.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Body">What stands below it.</param>
/// <param name="Count">How many things there are; null when they are not counted.</param>
internal sealed record SectionContent(string Title, Html Body, int? Count = null);
