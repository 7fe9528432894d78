//! The tag tree: what each piece of text is, in the order in which it is read aloud.

use crate::sheet::Area;

/// Place of a node in its [`Tree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId(pub usize);

/// What a node is, after the standard structure types of ISO 32000-1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Sect,
    H1,
    H2,
    H3,
    P,
    L,
    /// A list of answers of which several may be ticked.
    Squares,
    /// A list of answers of which one may be ticked.
    Circles,
    LI,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    /// Head of a column.
    ColumnHead,
    /// Head of a row.
    RowHead,
    TD,
    Figure,
    Toc,
    Toci,
    Reference,
    Link,
}

impl Role {
    /// Its name in the file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Sect => "Sect",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::P => "P",
            Self::L | Self::Squares | Self::Circles => "L",
            Self::LI => "LI",
            Self::Lbl => "Lbl",
            Self::LBody => "LBody",
            Self::Table => "Table",
            Self::Caption => "Caption",
            Self::THead => "THead",
            Self::TBody => "TBody",
            Self::TR => "TR",
            Self::ColumnHead | Self::RowHead => "TH",
            Self::TD => "TD",
            Self::Figure => "Figure",
            Self::Toc => "TOC",
            Self::Toci => "TOCI",
            Self::Reference => "Reference",
            Self::Link => "Link",
        }
    }
}

/// One node of the tree.
#[derive(Debug)]
pub(crate) struct Node {
    pub role: Role,
    pub parent: Option<NodeId>,
    pub kids: Vec<NodeId>,
    /// Text alternative of a figure.
    pub alt: Option<String>,
    /// Where a figure stands: its sheet and the room it takes.
    pub place: Option<(usize, Area)>,
}

/// All nodes; the first is the document.
#[derive(Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// The node of the whole document.
    pub(crate) const ROOT: NodeId = NodeId(0);

    /// A tree with nothing but its root.
    pub(crate) fn new() -> Self {
        let root =
            Node { role: Role::Document, parent: None, kids: Vec::new(), alt: None, place: None };
        Self { nodes: vec![root] }
    }

    /// Adds a last child to a node.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node {
            role,
            parent: Some(parent),
            kids: Vec::new(),
            alt: None,
            place: None,
        });
        self.nodes[parent.0].kids.push(id);
        id
    }

    /// Adds a figure with the words that stand for it.
    pub(crate) fn add_figure(&mut self, parent: NodeId, alt: String) -> NodeId {
        let id = self.add(parent, Role::Figure);
        self.nodes[id.0].alt = Some(alt);
        id
    }

    /// Remembers where a figure stands.
    pub(crate) fn place(&mut self, figure: NodeId, sheet: usize, area: Area) {
        self.nodes[figure.0].place = Some((sheet, area));
    }

    /// A node.
    pub(crate) fn get(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    /// All nodes with their places.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.nodes.iter().enumerate().map(|(at, node)| (NodeId(at), node))
    }

    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }
}
