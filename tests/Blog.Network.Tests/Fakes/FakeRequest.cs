using System.Text.Json;

namespace Blog.Network.Tests.Fakes;

/// <summary>What a server was asked.</summary>
internal sealed record FakeRequest(string Method, string Path, string Body)
{
    public bool IsWrite { get; init; }

    public string UserAgent { get; init; } = "";

    public string Accept { get; init; } = "";

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public override string ToString() => $"{Method} {Path}";
}
