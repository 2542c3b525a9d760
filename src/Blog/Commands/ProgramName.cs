using Blog.Model;

namespace Blog.Commands;

/// <summary>What the program calls itself on the network.</summary>
internal static class ProgramName
{
    /// <summary>Who asks, and whom to complain to: <c>blog/0.1 (+https://ann.example/)</c>.</summary>
    public static string UserAgent(BaseUrl home) => $"blog/{typeof(ProgramName).Assembly.GetName().Version!.ToString(2)} (+{home.Origin}/)";
}
