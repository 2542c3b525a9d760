namespace Blog.Network.Tests.Fakes;

/// <summary>What a server answers.</summary>
internal sealed record FakeAnswer(int Status, string Json);
