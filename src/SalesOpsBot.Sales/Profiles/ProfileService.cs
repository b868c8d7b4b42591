using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Sales.Profiles;

/// <summary>Tells people who they are to the assistant.</summary>
public sealed class ProfileService(IQuotaStore quotas, SalesOptions options)
{
    /// <summary>Who asks, and what they may see.</summary>
    public Task<Outcome<Profile>> ProfileAsync(Viewer viewer, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, null).ThenAsync<Profile>(async scope =>
        {
            var quarter = options.Calendar.QuarterOf(viewer.Today);
            var person = viewer.Person;
            var below = viewer.Org.Below(person.Id);
            return new Profile
            {
                AsOf = viewer.Now,
                Scope = scope.Canonical,
                ScopeLabel = scope.Label,
                Name = person.Name,
                Role = person.Role,
                Email = person.Email,
                Manager = viewer.Org.Above(person.Id).FirstOrDefault()?.Name,
                Team = [.. below.Where(p => p.ManagerId == person.Id).Select(p => p.Name)],
                PeopleBelow = below.Count,
                Office = person.Office,
                TimeZone = viewer.Zone.Id,
                Language = person.Language,
                Quarter = quarter,
                Quota = QuotaCalculator.Total(await quotas.QuotasAsync(scope, quarter.Days, cancellationToken), quarter.Days, viewer.Org, options.CompanyCurrency),
                MaySee = MaySee(person.Role),
                MayChange = MayChange(person.Role),
                Receipt = new(Say("profile"), 1, Say("the fields as they are kept; rights follow the role and the people below"), 1),
            };
        });

    private static string MaySee(Role role) => role switch
    {
        Role.Rep => Say("Your own figures and deals."),
        Role.Sdr => Say("Your own figures, leads and meetings."),
        Role.Manager => Say("Your own figures and everything of the people below you, at any depth."),
        Role.SalesOperations => Say("Everything."),
    };

    private static string MayChange(Role role) => role switch
    {
        Role.Rep or Role.Sdr => Say("Your own records."),
        Role.Manager => Say("Your own records and those of the people below you."),
        Role.SalesOperations => Say("Everything, with quotas, plans and territories."),
    };
}
