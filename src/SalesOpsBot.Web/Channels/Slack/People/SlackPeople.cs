using System.Collections.Concurrent;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.People;

/// <summary>
/// Who a Slack account is: by the mapping that was once confirmed, else by the address in its profile. Guests, bots and people of other companies are
/// refused, however well their address fits. Zone and language are the profile's until the person sets their own.
/// </summary>
internal sealed class SlackPeople(SlackApi api, IPersonAccountStore accounts, IServiceScopeFactory scopes, [FromKeyedServices(SlackServices.MachineClock)] TimeProvider clock)
{
    private const string Channel = "slack";
    private const int MostRemembered = 5_000;
    private static readonly TimeSpan RememberedFor = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<(string Workspace, string User), (SlackProfile Profile, DateTimeOffset Until)> _profiles = new();

    /// <summary>Finds out.</summary>
    /// <exception cref="SlackApiException">Slack does not say.</exception>
    public async Task<SlackPerson> FindAsync(SlackWorkspace workspace, string user, CancellationToken cancellationToken)
    {
        var profile = await ProfileAsync(workspace, user, cancellationToken);
        if (profile.Refusal is { } refusal) return new(null, refusal, profile.IsBot);
        await using var scope = scopes.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<PersonResolver>();
        var key = $"{workspace.Id}:{user}";
        var known = await accounts.FindAsync(Channel, key, cancellationToken);
        if (known?.PersonId is { } person) return new(await people.FindAsync(person, cancellationToken) is { } still ? WithProfile(still, profile) : null);
        var found = await people.FindByEmailAsync(profile.Email, cancellationToken);
        await accounts.KeepAsync(new() { Channel = Channel, AccountKey = key, Name = profile.Name, Email = profile.Email, PersonId = null, SeenAt = clock.GetUtcNow() }, cancellationToken);
        if (found is null) return new(null);
        await accounts.MapAsync(Channel, key, found.Person.Id, clock.GetUtcNow(), cancellationToken);
        return new(WithProfile(found, profile));
    }

    /// <summary>The name that others see; nothing where Slack does not say.</summary>
    public async Task<string?> NameAsync(SlackWorkspace workspace, string user, CancellationToken cancellationToken)
    {
        try
        {
            return (await ProfileAsync(workspace, user, cancellationToken)).Name;
        }
        catch (SlackApiException)
        {
            return null;
        }
    }

    private async Task<SlackProfile> ProfileAsync(SlackWorkspace workspace, string user, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_profiles.TryGetValue((workspace.Id, user), out var known) && known.Until > now) return known.Profile;
        var answer = await api.CallAsync(workspace, "users.info", new() { ["user"] = user, ["include_locale"] = "true" }, cancellationToken);
        var profile = SlackProfile.Read(answer.At("user") ?? throw new SlackApiException("users.info", "no_user"), workspace);
        if (_profiles.Count >= MostRemembered) _profiles.Clear();
        _profiles[(workspace.Id, user)] = (profile, now + RememberedFor);
        return profile;
    }

    private static Viewer WithProfile(Viewer viewer, SlackProfile profile) => viewer with { ProfileTimeZone = profile.TimeZone, ProfileLanguage = profile.Locale };
}
