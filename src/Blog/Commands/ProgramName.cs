using Blog.Model;

namespace Blog.Commands;

/// <summary>What the program calls itself on the network.</summary>
internal static class ProgramName
{
    /// <summary>The name that a site's <c>robots.txt</c> may speak to.</summary>
    public const string Robots = "blog";

    /// <summary>Who asks, and whom to complain to: <c>blog/0.1 (+https://ann.example/)</c>.</summary>
    public static string UserAgent(BaseUrl home) =>
        $"{Robots}/{typeof(ProgramName).Assembly.GetName().Version!.ToString(2)} (+{home.Origin}/)";
}
