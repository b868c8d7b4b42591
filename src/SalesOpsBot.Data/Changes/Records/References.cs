using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Attendees;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Products;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Turns keys of the database into references as changes keep them, and back.</summary>
internal sealed class References(SalesDbContext context)
{
    /// <summary>Where to look.</summary>
    public SalesDbContext Context => context;

    public async Task<string?> OfAsync(SalespersonId? id, CancellationToken cancellationToken) => id is null ? null
        : await context.Salespeople.Where(p => p.Id == id).Select(p => FieldText.Reference(p.ExternalId, p.Name)).SingleAsync(cancellationToken);

    public async Task<string?> OfAsync(AccountId? id, CancellationToken cancellationToken) => id is null ? null
        : await context.Accounts.Where(a => a.Id == id).Select(a => FieldText.Reference(a.ExternalId, a.Name)).SingleAsync(cancellationToken);

    public async Task<string?> OfAsync(DealId? id, CancellationToken cancellationToken) => id is null ? null
        : await context.Deals.Where(d => d.Id == id).Select(d => FieldText.Reference(d.ExternalId, d.Name)).SingleAsync(cancellationToken);

    public async Task<string?> OfAsync(LeadId? id, CancellationToken cancellationToken) => id is null ? null
        : await context.Leads.Where(l => l.Id == id).Select(l => FieldText.Reference(l.ExternalId, l.Name)).SingleAsync(cancellationToken);

    public async Task<string?> ProductAsync(int? id, CancellationToken cancellationToken) => id is null ? null
        : await context.Products.Where(p => p.Id == id).Select(p => FieldText.Reference(p.Name, p.Name)).SingleAsync(cancellationToken);

    public async Task<string?> StageAsync(int id, CancellationToken cancellationToken) =>
        await context.Stages.Where(s => s.Id == id).Select(s => FieldText.Reference(s.Name, s.Name)).SingleAsync(cancellationToken);

    public async Task<SalespersonId?> PersonAsync(string? text, CancellationToken cancellationToken) =>
        FieldText.Key(text) is { } key ? await context.Salespeople.Where(p => p.ExternalId == key).Select(p => p.Id).SingleAsync(cancellationToken) : null;

    public async Task<AccountId?> AccountAsync(string? text, CancellationToken cancellationToken) =>
        FieldText.Key(text) is { } key ? await context.Accounts.Where(a => a.ExternalId == key).Select(a => a.Id).SingleAsync(cancellationToken) : null;

    public async Task<DealId?> DealAsync(string? text, CancellationToken cancellationToken) =>
        FieldText.Key(text) is { } key ? await context.Deals.Where(d => d.ExternalId == key).Select(d => d.Id).SingleAsync(cancellationToken) : null;

    public async Task<LeadId?> LeadAsync(string? text, CancellationToken cancellationToken) =>
        FieldText.Key(text) is { } key ? await context.Leads.Where(l => l.ExternalId == key).Select(l => l.Id).SingleAsync(cancellationToken) : null;

    public async Task<Product?> ProductAsync(string? text, CancellationToken cancellationToken) =>
        FieldText.Key(text) is { } key ? await context.Products.SingleAsync(p => p.Name == key, cancellationToken) : null;

    public Task<Stage> StageAsync(string? text, CancellationToken cancellationToken)
    {
        var key = FieldText.Key(text);
        return context.Stages.SingleAsync(s => s.Name == key, cancellationToken);
    }

    /// <summary>Those who take part in a meeting: ours and the buyer's are known by their address, ours also by their name.</summary>
    public async Task<List<MeetingAttendee>> AttendeesAsync(string? text, CancellationToken cancellationToken)
    {
        var attendees = new List<MeetingAttendee>();
        foreach (var (name, email) in AttendeeText.Read(text))
        {
            var person = await context.Salespeople.Where(p => email == null ? p.Name == name : p.Email == email).Select(p => (SalespersonId?)p.Id).FirstOrDefaultAsync(cancellationToken);
            var contact = person is null && email is not null ? await context.Contacts.Where(c => c.Email == email).Select(c => (ContactId?)c.Id).FirstOrDefaultAsync(cancellationToken) : null;
            attendees.Add(new() { Name = name, Email = email, PersonId = person, ContactId = contact });
        }

        return attendees;
    }
}
