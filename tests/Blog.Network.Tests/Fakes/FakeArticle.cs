namespace Blog.Network.Tests.Fakes;

/// <summary>An article that a server has.</summary>
internal sealed record FakeArticle(string Id, string Title, string Body, string? Canonical, bool IsDraft);
