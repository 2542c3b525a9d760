using Blog.Network.Sending;
using Blog.Running;

namespace Blog.Online;

/// <summary>Reads the key of an API from the environment.</summary>
internal static class ApiKey
{
    /// <summary>The key; or null and why there is none, in sentences.</summary>
    /// <param name="profile">The API.</param>
    /// <param name="surroundings">Has the environment variables.</param>
    public static (string? Key, string Problem) Read(ApiProfile profile, Surroundings surroundings)
    {
        if (surroundings.Variable(profile.KeyVariable) is not { Length: > 0 } key)
            return (null, $"{profile.KeyVariable} is not set. {profile.KeySource}");
        return CopySender.IsKey(key)
            ? (key, "")
            : (
                null,
                $"{profile.KeyVariable} does not hold a key: a key is one line of letters, digits and signs. "
                    + profile.KeySource
            );
    }
}
