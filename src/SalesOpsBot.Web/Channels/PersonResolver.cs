using Microsoft.Extensions.Options;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Development;

namespace SalesOpsBot.Web.Channels;

/// <summary>Who a channel's account is to us. An account that belongs to nobody, or to somebody who left, is nobody: then there is no <see cref="Viewer"/>.</summary>
internal sealed class PersonResolver(IPeopleStore people, TimeProvider clock, IHostEnvironment environment, IOptions<DevelopmentOptions> development)
{
    /// <summary>In development, by what somebody says of themselves: e-mail address or exact full name, and else the person that the settings name. It proves nothing, so nowhere else.</summary>
    public async Task<Viewer?> FindAsync(ChannelAccount? account, CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment()) return null;
        var org = await people.OrgChartAsync(cancellationToken);
        return View(ByEmail(org, account?.Email) ?? OnlyOne(org, account?.Name) ?? OnlyOne(org, development.Value.DefaultPerson), org);
    }

    /// <summary>By the e-mail address that somebody vouches for: a server that holds our secret, or a channel's connector.</summary>
    public async Task<Viewer?> FindByEmailAsync(string? email, CancellationToken cancellationToken)
    {
        var org = await people.OrgChartAsync(cancellationToken);
        return View(ByEmail(org, email), org);
    }

    /// <summary>By the key that a token of ours carries.</summary>
    public async Task<Viewer?> FindAsync(SalespersonId id, CancellationToken cancellationToken)
    {
        var org = await people.OrgChartAsync(cancellationToken);
        return View(org.Find(id), org);
    }

    private static Salesperson? ByEmail(OrgChart org, string? email) =>
        email is not null && email.Contains('@', StringComparison.Ordinal) ? OnlyOne(org, email) : null;

    private static Salesperson? OnlyOne(OrgChart org, string? nameOrEmail) =>
        string.IsNullOrWhiteSpace(nameOrEmail) ? null : org.Named(nameOrEmail).Where(p => p.Active).ToList() is [var person] ? person : null;

    private Viewer? View(Salesperson? person, OrgChart org) => person is { Active: true } ? new(person, org, clock.GetUtcNow()) : null;
}
