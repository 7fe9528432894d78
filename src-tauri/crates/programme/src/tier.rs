use ngazi_catalogue::{Catalogue, Tier};

/// The tier of a cooperative: the larger of two counts decides.
pub fn tier_of(catalogue: &Catalogue, members: u32, active_sites: u32) -> Option<&Tier> {
    let fits = |limit: Option<u32>, number: u32| limit.is_none_or(|limit| number <= limit);
    catalogue
        .tiers
        .iter()
        .find(|tier| fits(tier.members_up_to, members) && fits(tier.sites_up_to, active_sites))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::catalogue;

    #[test]
    fn the_larger_count_decides() {
        let tier = |members, sites| tier_of(catalogue(), members, sites).map(|t| t.id.to_string());
        assert_eq!(tier(25, 1).as_deref(), Some("small"));
        assert_eq!(tier(26, 1).as_deref(), Some("medium"));
        assert_eq!(tier(10, 2).as_deref(), Some("medium"));
        assert_eq!(tier(251, 1).as_deref(), Some("large"));
        assert_eq!(tier(0, 11).as_deref(), Some("large"));
    }
}
