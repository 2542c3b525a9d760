namespace Blog.Syndication.Renditions;

/// <summary>Something that a target cannot show as it stands at home.</summary>
/// <param name="Place">Where it is written: <c>content/posts/x.md:12:3</c>, or the file alone.</param>
/// <param name="What">What it is: "table".</param>
/// <param name="Became">What it became: "image table-1.png, linked to the table at home".</param>
/// <param name="IsLost">Whether something of its meaning is gone, rather than shown in another way.</param>
public sealed record Loss(string Place, string What, string Became, bool IsLost);
